import { describe, expect, test } from '@jest/globals';
import { en } from '../../src/i18n/en.js';
import { id } from '../../src/i18n/id.js';
import { diagnosticCodes, severityOf } from '../../src/roster/diagnostic.js';
import { diagnosticParams } from '../../src/roster/diagnostic-params.js';

describe.each(diagnosticCodes.map((code) => [code] as const))('%s', (code) => {
  test.each([['en', en] as const, ['id', id] as const])(
    'has a message, a cure and a page in %s, with an example and a cure',
    (language, words) => {
      const params = diagnosticParams(
        {
          code,
          severity: severityOf(code),
          row: 3,
          line: 4,
          cell: 'A4',
          column: 'nik',
          header: 'NIK',
          value: '1',
          params: { detail: 'd' },
        },
        false,
      );
      const cure = words[`diagnostic.${code}.help`];
      const help = typeof cure === 'string' ? cure : cure(params);
      const sentences = [words[`diagnostic.${code}`](params), help, words[`explain.${code}`]];
      const page = words[`explain.${code}`];
      expect(page).toMatch(language === 'en' ? /Example|such as|for example/ : /Contoh|misalnya|seperti/);
      expect(page).toMatch(language === 'en' ? /Cure: / : /Cara memperbaiki: /);
      for (const sentence of sentences) expect(sentence).toMatch(/^[^{]+\S$/);
      expect(sentences.join(' ')).not.toMatch(/undefined|\[object/);
    },
  );
});
