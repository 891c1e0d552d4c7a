import { Exit } from '../../../errors.js';
import { employeePage } from '../../../workflows/employee-list.js';
import { command, option } from '../../command.js';
import { cursor, limit, oneOf, readText, reveal } from '../../options.js';
import { employeesView } from '../../view/employees.js';
import { readDate } from '../../worker-words.js';

const indonesian: Readonly<Record<string, string>> = { aktif: 'active', nonaktif: 'inactive' };

function readStatus(raw: string): 'active' | 'inactive' {
  return oneOf('--status', ['active', 'inactive'])(indonesian[raw] ?? raw);
}

export default command({
  options: [
    option('status', '--status <status>', 'opt.status', readStatus),
    option('joinedSince', '--joined-since <date>', 'opt.joinedSince', readDate('--joined-since')),
    option('search', '--search <text>', 'opt.search', readText),
    option('sort', '--sort <column>', 'opt.sortWorkers', oneOf('--sort', ['kpj', 'name', 'wage', 'since'])),
    limit,
    cursor,
    reveal,
  ],
  async run(app, { reveal, sort = 'kpj', ...query }) {
    const isFiltered = [query.status, query.joinedSince, query.search].some((each) => each !== undefined);
    return { view: employeesView(await employeePage(app, { ...query, sort }), reveal, isFiltered), exit: Exit.Done };
  },
});
