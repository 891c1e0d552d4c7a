import { askForContact, contactsOf, takeNewContact } from '../contacts.js';
import type { Schemas } from '../contract.js';
import { tell } from '../events.js';
import { accountOf, ownLogin } from '../login.js';
import type { Handlers } from '../operation.js';
import { branchesOf, changeProfile, type Company, companyById } from '../store/companies.js';
import type { Database } from '../store/database.js';
import { userById } from '../store/users.js';
import { ofCompany, reading, settled, writing } from '../transactions.js';

function profileOf(db: Database, { npp, address, contactPerson, approval }: Company): Schemas['Profile'] {
  return { address, contactPerson, branches: branchesOf(db, npp), approval: approval === 1 };
}

export const company: Pick<
  Handlers,
  'getCompany' | 'getProfile' | 'updateProfile' | 'getContacts' | 'changeContact' | 'confirmContact'
> = {
  getCompany: reading(({ company: { npp, divisi, name, jkkGroup, scale, labourIntensive, registeredOn } }) => ({
    status: 200,
    body: { npp, divisi, name, jkkGroup, scale, labourIntensive: labourIntensive === 1, registeredOn },
  })),

  getProfile: reading(({ db, company }) => ({ status: 200, body: profileOf(db, company) })),

  updateProfile: writing((call) => {
    const { db, company, body } = call;
    const { address = company.address, contactPerson = company.contactPerson, approval } = body;
    const waits = approval === undefined ? company.approval : Number(approval);
    changeProfile(db, company.id, { address, contactPerson, approval: waits });
    tell(db, company.id, call, { kind: 'activity', what: 'profile_changed' });
    return { status: 200, body: profileOf(db, companyById(db, company.id)) };
  }),

  getContacts: reading(({ user }) => ({ status: 200, body: contactsOf(user) })),

  changeContact: async (call) => {
    const { context, body } = call;
    const login = ownLogin(context.db, ofCompany(call));
    await accountOf(context, { ...login, password: body.password }, call);
    return writing<'changeContact'>(({ user, now }) => ({
      status: 200,
      body: askForContact(context, user, body, now),
    }))(call);
  },

  confirmContact: settled((call) => {
    const { context, db, company, user, body, now } = call;
    const refused = takeNewContact(context, user, body.code, now);
    if (refused) return refused;
    tell(db, company.id, call, { kind: 'activity', what: 'contact_changed' });
    return { status: 200, body: contactsOf(userById(db, user.id) ?? user) };
  }),
};
