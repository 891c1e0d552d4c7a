import { Exit, message } from '../../../errors.js';
import { listProfiles } from '../../../workflows/config.js';
import { command } from '../../command.js';
import { tableView, type TableBlock } from '../../view/view.js';

export default command({
  async run(app) {
    const { profiles, defaultProfile } = await listProfiles(app);
    const view = tableView(
      { defaultProfile, profiles: profiles.map(({ name, profile }) => ({ name, ...profile })) },
      {
        columns: [
          { name: 'profile', label: 'column.profile' },
          { name: 'npp', label: 'column.npp' },
          { name: 'portal', label: 'column.portal', wraps: true },
        ],
        rows: profiles.map(({ name, profile }) => [
          name === defaultProfile ? `${name} *` : name,
          profile.npp ?? null,
          profile.portal ?? null,
        ]),
        empty: message('config.noProfiles'),
      },
    );
    const csv: TableBlock = {
      kind: 'table',
      columns: [
        { name: 'profile', label: 'column.profile' },
        { name: 'npp', label: 'column.npp' },
        { name: 'portal', label: 'column.portal' },
        { name: 'default', label: 'column.default' },
      ],
      rows: profiles.map(({ name, profile }) => [
        name,
        profile.npp ?? null,
        profile.portal ?? null,
        name === defaultProfile,
      ]),
    };
    return { view: { ...view, csv }, exit: Exit.Done };
  },
});
