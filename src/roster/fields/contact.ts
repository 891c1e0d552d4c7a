import { type CellParser, Fault } from '../fault.js';

/** Jakarta's 021 to Papua's 09xx: an area and a line, with the 0 or the country in front. */
const landline = /^(?:\+?62|0)[2-79]\d{7,10}$/;
/** The prefixes that operators of mobile phones have been given: 081x, 082x, 083x, 085x, 087x, 088x, 089x. */
const mobile = /^(?:\+?62|0)8[1235789]\d{7,10}$/;
/** A country of ITU-T E.164 other than Indonesia, and its number. */
const abroad =
  /^\+(?!62)(?=\d{8,15}$)(?:1|7|20|27|21[1-368]|2[2-6]\d|29[0-1789]|3[0-469]|3[578]\d|4[013-9]|42[013]|5[1-8]|50\d|59\d|6[0-6]|6[78]\d|69[0-2]|8[1246]|80[08]|85[0-6]|88[0-68]|9[0-58]|9[67]\d|99[2-68])\d+$/;

const bareOf = (text: string): string => text.replace(/[\s().-]/g, '');

/** @returns a mobile number as `08…`, without country code, blanks and hyphens; undefined where no operator has such a number. */
export function mobileOf(text: string): string | undefined {
  const bare = bareOf(text);
  return mobile.test(bare) ? bare.replace(/^\+?62/, '0') : undefined;
}

/** @returns the number as it was written; PHONE_INVALID where no country and no operator has such a number. */
export const parsePhone: CellParser<string> = (text) => {
  const bare = bareOf(text);
  return [mobile, landline, abroad].some((form) => form.test(bare)) ? text : new Fault('PHONE_INVALID');
};

/** @returns the address as it was written; EMAIL_INVALID where nothing can be delivered to it. */
export const parseEmail: CellParser<string> = (text) =>
  /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text) ? text : new Fault('EMAIL_INVALID');
