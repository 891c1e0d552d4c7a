import { ageOn, type IsoDate, todayInJakarta } from '../law/calendar.js';
import { jkpOf } from './benefits.js';
import type { Context } from './context.js';
import type { Claim } from './store/claims.js';
import type { Company } from './store/companies.js';
import { workerByKpj } from './store/workers.js';

/** The age at which all of the JHT is paid, at work or not (PP 46/2015 art. 22). */
const ageOfJht = 56;

/** What a claim comes to on the day on which it is decided. */
export function decisionOf(
  context: Context,
  company: Company,
  { kind, kpj }: Pick<Claim, 'kind' | 'kpj'>,
  at: Date,
): 'approved' | 'rejected' {
  const { db } = context;
  const worker = workerByKpj(db, company.id, kpj);
  if (!worker) return 'rejected';
  const today = todayInJakarta(at);
  if (kind === 'JKP') return jkpOf({ context, company, db, today }, worker).eligible ? 'approved' : 'rejected';
  const born = worker.data.birthDate as IsoDate | undefined;
  const isTooSoon = kind === 'JHT' && worker.endDate === null && (!born || ageOn(born, today) < ageOfJht);
  return isTooSoon ? 'rejected' : 'approved';
}

/** Why a claim of a kind is rejected, in the portal's own words; each kind has one reason alone. */
export function remarkOn({ kind, state }: Pick<Claim, 'kind' | 'state'>): string | null {
  if (state !== 'rejected') return null;
  return kind === 'JKP'
    ? 'Syarat JKP belum terpenuhi: PHK, dan iuran lunas 12 bulan dalam 24 bulan terakhir.'
    : `Peserta masih aktif bekerja dan belum berusia ${ageOfJht} tahun.`;
}
