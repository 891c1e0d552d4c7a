import { document } from '../../contract/generated/document.js';
import { maintenanceEnd } from '../context.js';
import { instanceOf } from '../store/companies.js';
import type { Handlers } from '../operation.js';

const { version } = document['info'] as { readonly version: string };

export const meta: Pick<Handlers, 'getMeta'> = {
  getMeta: ({ now, context }) => {
    const until = maintenanceEnd(context);
    return {
      status: 200,
      body: {
        contract: 'bpjstk-portal',
        version,
        environment: 'sandbox',
        instance: instanceOf(context.db),
        serverTime: now.toISOString(),
        minClient: '0.1.0',
        maintenance: until === undefined ? null : { until },
        helpdesk: { phone: '000-000', email: 'sandbox@localhost' },
      },
    };
  },
};
