import { message } from '../../errors.js';
import type { Contacts, Profile } from '../../portal/resources.js';
import type { Account, ContactChanged, ProfilePlan } from '../../workflows/account.js';
import { beforeAfter, type Block, type Cell, type View } from './view.js';

/** The company as the portal knows it, and the user who asks. */
export function accountView({ connection, company, profile, user, contacts }: Account): View {
  const { npp, divisi, name, jkkGroup, scale, labourIntensive, registeredOn } = company;
  const { address, contactPerson, branches, approval } = profile;
  const fields: Block = {
    kind: 'fields',
    fields: [
      ['field.company', name],
      ['field.npp', npp],
      ['field.divisi', divisi],
      ['field.branches', branches.map((branch) => `${branch.divisi} ${branch.name}`).join(', ')],
      ['field.address', address],
      ['field.contactPerson', contactPerson],
      ['field.jkkGroup', jkkGroup],
      ['field.scale', { code: scale, label: `scale.${scale}` }],
      ['field.registeredOn', { day: registeredOn }],
      ['field.approval', { code: String(approval), label: approval ? 'account.approval.on' : 'account.approval.off' }],
      [
        'field.user',
        user ? message('account.user', { userName: user.userName, name: user.name, roles: user.roles }) : null,
      ],
    ],
  };
  const { userName = null, roles = [] } = user ?? {};
  return {
    json: {
      npp,
      divisi,
      name,
      address,
      contactPerson,
      branches,
      jkkGroup,
      scale,
      labourIntensive,
      registeredOn,
      approval,
      user: userName,
      roles,
      ...contacts,
    },
    blocks: [fields, contactFields(contacts)],
    portal: connection.name,
  };
}

/** What a change makes of the profile, before and after; `--json` has what stays too. */
export function profilePlanView({ before, after }: ProfilePlan, portal?: string): View {
  const onOff = ({ approval }: Profile): Cell => ({
    code: String(approval),
    label: approval ? 'account.approval.on' : 'account.approval.off',
  });
  const fields = ['address', 'contactPerson', 'approval'] as const;
  const rows = fields
    .filter((field) => before[field] !== after[field])
    .map((field): readonly Cell[] => {
      const said = (profile: Profile): Cell => (field === 'approval' ? onOff(profile) : profile[field]);
      return [message(`account.field.${field}`), said(before), said(after)];
    });
  const told = ({ address, contactPerson, approval }: Profile): object => ({ address, contactPerson, approval });
  return { json: { before: told(before), after: told(after) }, blocks: [beforeAfter(rows)], portal };
}

/** Where a user gets codes. */
export function contactsView(contacts: Contacts, portal: string): View {
  return { json: contacts, blocks: [contactFields(contacts)], portal };
}

/** A change of address, and what is left to do. */
export function contactChangeView({ connection, kind, before, value, expiresAt, contacts }: ContactChanged): View {
  const plan: Block = { kind: 'text', text: message('contact.plan', { kind, before, value }) };
  const said: Block[] = contacts
    ? [{ kind: 'text', text: message('contact.confirmed'), tone: 'good' }, contactFields(contacts)]
    : expiresAt !== undefined
      ? [{ kind: 'text', text: message('contact.codeSent', { value, until: expiresAt }), tone: 'good' }]
      : [];
  return {
    json: {
      kind,
      before,
      value,
      codeSent: expiresAt !== undefined,
      expiresAt: expiresAt ?? null,
      confirmed: contacts !== undefined,
    },
    blocks: [plan, ...said],
    portal: connection.name,
  };
}

function contactFields({ email, emailVerifiedAt, phone, phoneVerifiedAt }: Contacts): Block {
  const seen = (value: string | null, at: string | null): Cell =>
    value === null ? null : message('contact.value', { value, verified: at !== null });
  return {
    kind: 'fields',
    fields: [
      ['field.email', seen(email, emailVerifiedAt)],
      ['field.phone', seen(phone, phoneVerifiedAt)],
    ],
  };
}
