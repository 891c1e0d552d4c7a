import type { App } from '../app.js';
import { parseNpp } from '../credentials/npp.js';
import { parseUserName } from '../credentials/user-name.js';
import { message } from '../errors.js';
import type { FixedKey } from '../i18n/messages.js';
import type { NewRegistration } from '../portal/resources.js';
import { chosenDivisi, profileOf } from './connect.js';
import { parseEmail, parsePhone } from './contact-words.js';
import { parseLine, refusalBy } from './typed-line.js';

type Scale = 'micro' | 'small' | 'medium' | 'large';

/** What is told of who asks for access, by field. */
export type Said = { readonly [Name in FieldName]?: string | undefined } & { readonly scale?: Scale | undefined };

type FieldName = keyof typeof fields;

interface Field {
  readonly flag: string;
  readonly question: FixedKey;
  readonly parse: (text: string) => string;
}

const line = (flag: string, question: FixedKey, most: number): Field => ({
  flag,
  question,
  parse: (text) => parseLine(text, flag, most),
});

const fields = {
  companyName: line('--company-name', 'register.ask.companyName', 200),
  address: line('--address', 'register.ask.address', 500),
  contactPerson: line('--contact-person', 'register.ask.contactPerson', 120),
  email: { flag: '--email', question: 'register.ask.email', parse: parseEmail },
  phone: { flag: '--phone', question: 'register.ask.phone', parse: parsePhone },
  /** Of a company that has an NPP: a user asks for access to it. */
  npp: { flag: '--npp', question: 'login.npp', parse: parseNpp },
  userName: { flag: '--user', question: 'register.ask.userName', parse: parseUserName },
} satisfies Record<string, Field>;

/** @returns what was typed, as the portal takes it. @throws AppError usage, check EMAIL_INVALID, PHONE_INVALID and others */
export function judged({ scale, ...typed }: Said): Said {
  const said = Object.entries(typed).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, fields[name as FieldName].parse(text)]],
  );
  return { ...(Object.fromEntries(said) as Said), ...(scale && { scale }) };
}

/** @returns all that the portal wants to know; what was not said is asked for, and judged as it is typed. */
export async function completed(app: App, said: Said): Promise<NewRegistration> {
  const told = async (name: FieldName): Promise<string> => {
    const { flag, question, parse }: Field = fields[name];
    return said[name] ?? parse(await app.ask.text(message(question), flag, refusalBy(parse)));
  };
  const reached = async () => ({ email: await told('email'), phone: await told('phone') });
  if (said.userName !== undefined || said.npp !== undefined) {
    const whose = { npp: await told('npp'), divisi: chosenDivisi(app, await profileOf(app)) };
    return { kind: 'user', ...whose, userName: await told('userName'), ...(await reached()) };
  }
  const company = { companyName: await told('companyName'), address: await told('address') };
  const scales = (['micro', 'small', 'medium', 'large'] as const).map((value) => {
    return { value, label: message(`scale.${value}`) };
  });
  const scale = said.scale ?? ((await app.ask.choose(message('register.ask.scale'), scales, '--scale')) as Scale);
  return { kind: 'company', ...company, scale, contactPerson: await told('contactPerson'), ...(await reached()) };
}
