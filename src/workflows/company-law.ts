import type { Company as LawCompany } from '../law/types.js';
import type { Company } from '../portal/resources.js';

/** @returns what the law asks of a company, from what the portal says of it. */
export function companyLaw(company: Company): LawCompany {
  return {
    jkkGroup: company.jkkGroup as LawCompany['jkkGroup'],
    scale: company.scale,
    labourIntensive: company.labourIntensive,
  };
}
