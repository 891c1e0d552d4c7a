// Makes a Formulir 2a as the agency's portal hands it out, printed by LibreOffice, with its Excel twin and its workers' file:
// `node test/support/libreoffice/form-2a.mjs FOLDER [workers]`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const headers =
  'No|Nomor Referensi|NIK|Nomor Pegawai|Nama|Tgl Lahir|Tgl Kepesertaan|Upah|Rapel|JKK|JKM|JHT Pemberi Kerja|JHT Tenaga Kerja|JP Pemberi Kerja|JP Tenaga Kerja|JKP Pemberi Kerja|JKP Pemerintah|Total Iuran'.split(
    '|',
  );
const widths = [0.9, 2.3, 3, 1.7, 3.4, 2, 2, ...Array(11).fill(2.5)];
const names = [
  'Budi Santoso',
  'Raden Ajeng Siti Nurhaliza Rahmawati Kusumaningrum Hadiningrat',
  "Muhammad Ma'ruf 2",
  'Yohanes Pembaptis Da Costa Pereira de Araujo',
  'I Gusti Ngurah Agung',
  'Nur',
];
const jpCap = 11_086_300;
const jkpCap = 5_000_000;
const digits = (number, length) => String(number).padStart(length, '0');
/** @returns sen, rounded half-up. @param ppm parts in a million */
const share = (wage, ppm) => Math.floor((wage * ppm + 5000) / 10_000);
const style = (sen) => `${String(Math.floor(sen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits(sen % 100, 2)}`;

const [folder, count = '48'] = process.argv.slice(2);
if (folder === undefined) throw new Error('which folder?');
const workers = Array.from({ length: Number(count) }, (_, at) => worker(at));
const sums = workers[0].amounts.map((_, at) => workers.reduce((sum, { amounts }) => sum + amounts[at], 0));

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'formulir-2a.csv'), roster());
const work = mkdtempSync(join(tmpdir(), 'bpjstk-form-'));
try {
  const source = join(work, 'formulir-2a.fods');
  writeFileSync(source, sheet());
  for (const format of ['xlsx', 'pdf']) save(format, source);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Invented, in risk group 1 and every programme; one in seven earns more than JP's cap. */
function worker(at) {
  const day = digits((at % 28) + 1, 2);
  const month = digits((at % 12) + 1, 2);
  const year = 1980 + (at % 20);
  const wage = at % 7 === 6 ? 11_500_000 + at : 2_773_184 + at * 37_011;
  const backPay = at % 11 === 5 ? 250_000 : 0;
  const base = wage + backPay;
  const [jkk, jkm, jhtEmployer, jhtEmployee] = [2400, 3000, 37_000, 20_000].map((ppm) => share(base, ppm));
  const [jpEmployer, jpEmployee] = [20_000, 10_000].map((ppm) => share(Math.min(base, jpCap), ppm));
  const [jkpEmployer, jkpState] = [1400, 2200].map((ppm) => share(Math.min(base, jkpCap), ppm));
  const total = jkk + jkm + jhtEmployer + jhtEmployee + jpEmployer + jpEmployee;
  return {
    kpj: `${digits(at + 10, 2)}0${digits(at * 7919, 8)}`,
    nik: `317101${day}${month}${String(year).slice(2)}${digits(at + 1, 4)}`,
    // Some offices number nobody, and some of the portal's rows lack the NIK.
    number: at % 5 === 3 ? '' : `K${at + 1}`,
    showsNik: at % 17 !== 9,
    name: names[at % names.length],
    birth: [day, month, year],
    wage,
    backPay,
    amounts: [
      wage * 100,
      backPay * 100,
      jkk,
      jkm,
      jhtEmployer,
      jhtEmployee,
      jpEmployer,
      jpEmployee,
      jkpEmployer,
      jkpState,
      total,
    ],
  };
}

function roster() {
  const lines = workers.map(({ name, nik, kpj, birth, wage, backPay }) =>
    [name, nik, kpj, birth.toReversed().join('-'), 'L', 'T', 'PKWTT', wage, backPay, '3171', '2018-03-01'].join(','),
  );
  const columns = 'name,nik,kpj,birth_date,gender,marital_status,contract_type,wage,back_pay,location_code,start_date';
  return `${[columns, ...lines].join('\n')}\n`;
}

function sheet() {
  const spaces = ['office', 'style', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
  const lines = workers.map(({ kpj, nik, showsNik, number, name, birth, amounts }, at) =>
    row([String(at + 1), kpj, showsNik ? nik : '', number, name, birth.join('-'), '01-03-2018'], amounts.map(style)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces.join(' ')} ${fo} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<style:page-layout style:name="landscape"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1cm" style:scale-to-X="1" style:scale-to-Y="0"/><style:footer-style/></style:page-layout>
<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>
${widths.map((width, at) => `<style:style style:name="w${at}" style:family="table-column"><style:table-column-properties style:column-width="${width}cm"/></style:style>`).join('')}
<style:style style:name="high" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
${['left', 'right', 'center'].map((name) => `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="middle" fo:border="0.5pt solid #000000"/><style:paragraph-properties fo:text-align="${name === 'right' ? 'end' : name === 'left' ? 'start' : 'center'}"/><style:text-properties fo:font-size="8pt"/></style:style>`).join('')}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="landscape"><style:footer><text:p>Halaman <text:page-number>1</text:page-number> dari <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:spreadsheet><table:table table:name="F2A" table:style-name="sheet">
${widths.map((_, at) => `<table:table-column table:style-name="w${at}"/>`).join('')}
${[['RINCIAN IURAN TENAGA KERJA'], ['NPP', '', ': AA000001'], ['Nama Perusahaan', '', ': PT Contoh Sejahtera'], ['Nama Unit Kerja', '', ': Pusat'], ['Periode Laporan', '', ': 10 2026'], []].map(plain).join('\n')}
<table:table-header-rows>${row(headers, [], 'center')}</table:table-header-rows>
${lines.join('\n')}
${row(['Jumlah Seluruhnya', '', '', '', '', '', ''], sums.map(style), 'left', 7)}
</table:table></office:spreadsheet></office:body></office:document>`;
}

function row(texts, amounts, look = 'left', merged = 1) {
  const cells = texts.slice(0, merged === 1 ? undefined : 1).map((text) => cell(text, look, merged));
  const covered = '<table:covered-table-cell/>'.repeat(merged - 1);
  return `<table:table-row table:style-name="high">${cells.join('')}${covered}${amounts.map((text) => cell(text, 'right')).join('')}</table:table-row>`;
}

function plain(texts) {
  return `<table:table-row>${texts.map((text) => cell(text)).join('') || '<table:table-cell/>'}</table:table-row>`;
}

function cell(text, look, merged = 1) {
  const attributes = [
    ...(look ? [`table:style-name="${look}"`] : []),
    ...(merged > 1 ? [`table:number-columns-spanned="${merged}" table:number-rows-spanned="1"`] : []),
  ];
  if (text === '') return `<table:table-cell ${attributes.join(' ')}/>`;
  return `<table:table-cell ${attributes.join(' ')} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
}

function save(format, file) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
  const words = [profile, '--headless', '--convert-to', format, '--outdir', folder, file];
  const { status, stderr } = spawnSync('soffice', words);
  if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
}
