import { AppError, message } from '../../../../errors.js';
import type { Role } from '../../../../portal/resources.js';
import { argument, manyOption, option } from '../../../command.js';
import { oneOf, readText } from '../../../options.js';

const roles = ['owner', 'maker', 'approver', 'viewer'] as const satisfies readonly Role[];

export const userName = argument('userName', 'arg.user', readText);
export const fullName = option('name', '--name <name>', 'opt.fullName', readText);

/** `maker,approver`, or the option again and again; undefined when it was not said. */
export const role = manyOption('roles', '--role <role>', 'opt.role', (lists): readonly Role[] | undefined => {
  const words = lists.flatMap((list) => list.split(',')).map((word) => word.trim());
  if (lists.length === 0) return undefined;
  if (words.includes(''))
    throw new AppError('usage', message('usage.missingOption', { flags: '--role' }), { code: 'USAGE' });
  return [...new Set(words.map(oneOf('--role', roles)))];
});
