import type { App } from '../../app.js';
import { AppError, Exit, message } from '../../errors.js';
import type { NewRegistration, Registration } from '../../portal/resources.js';
import type { Block, Outcome, View } from './view.js';

/** What is about to be sent. */
export function wantedView(wanted: NewRegistration, portal?: string): View {
  const { email, phone } = wanted;
  const whose =
    wanted.kind === 'company'
      ? ([
          ['field.company', wanted.companyName],
          ['field.address', wanted.address],
          ['field.scale', { code: wanted.scale, label: `scale.${wanted.scale}` }],
          ['field.contactPerson', wanted.contactPerson],
        ] as const)
      : ([
          ['field.npp', wanted.npp],
          ['field.divisi', wanted.divisi],
          ['field.user', wanted.userName],
        ] as const);
  const fields: Block = {
    kind: 'fields',
    fields: [...whose, ['field.email', email], ['field.phone', phone]],
  };
  return { json: { ...wanted, sent: false }, blocks: [fields], portal };
}

/** How far a registration has come; until the NPP is there it ends as what is not done yet. */
export function registrationOutcome(app: Pick<App, 'clock'>, registration: Registration, portal: string): Outcome {
  const view = registrationView(registration, portal, app.clock());
  const { state } = registration;
  if (state === 'active') return { view, exit: Exit.Done };
  // The error alone says what comes next: where both are read, once is enough.
  const help = message(`register.next.${state}`);
  const failure = new AppError('notYet', message('register.open'), { code: 'REGISTRATION_OPEN', help });
  return { view, exit: failure.exit, failure };
}

/** How far a registration has come, and what comes next. */
function registrationView(registration: Registration, portal: string, now: Date): View {
  const { kind, state, sentTo, expiresAt, documents, npp } = registration;
  const isOver = expiresAt !== null && Date.parse(expiresAt) <= now.getTime();
  const stands = isOver ? message('register.expired') : message(`register.state.${state}`);
  const next: Block[] = [{ kind: 'text', text: stands, tone: state === 'active' ? 'good' : 'warn' }];
  if (npp !== null) next.push({ kind: 'text', text: message('register.npp', { npp }) });
  if (sentTo !== null && expiresAt !== null) {
    next.push({
      kind: 'text',
      text: message(isOver ? 'register.wasSentTo' : 'register.sentTo', { sentTo, until: expiresAt }),
    });
  }
  if (state === 'active' && npp !== null) {
    next.push({ kind: 'text', text: message('register.next.active', { npp }), tone: 'dim' });
  }
  const papers: Block[] =
    documents.length === 0 || state === 'active'
      ? []
      : [{ kind: 'text', text: message('register.documents', { documents }) }];
  return { json: { kind, state, sentTo, expiresAt, documents, npp }, blocks: [...next, ...papers], portal };
}
