import { AppError, message } from '../errors.js';
import type { Company, JkkGroup, Scale } from '../law/types.js';

/** What a line says of the company. */
export interface SaidCompany {
  readonly jkkGroup: JkkGroup | undefined;
  readonly scale: Scale | undefined;
  readonly labourIntensive: boolean;
}

/** What a company was taken for; its group is null where no figure depends on it. */
export type CalcCompany = Omit<Company, 'jkkGroup' | 'programmes'> & {
  readonly jkkGroup: JkkGroup | null;
  readonly labourIntensive: boolean;
};

/** What the portal or the profile knows of the company. */
export type KnownCompany = { readonly [K in keyof SaidCompany]?: SaidCompany[K] | undefined };

/**
 * The company by what the line says, else by what is known of it; never a guess.
 * @throws AppError usage COMPANY_UNKNOWN when nobody says its JKK group or its scale.
 */
export function companyFrom(said: SaidCompany, known: KnownCompany | undefined): Company {
  const jkkGroup = said.jkkGroup ?? known?.jkkGroup;
  const scale = said.scale ?? known?.scale;
  if (jkkGroup === undefined || scale === undefined) {
    throw new AppError('usage', message('preview.companyNeeded'), {
      code: 'COMPANY_UNKNOWN',
      help: message('preview.companyNeeded.help'),
    });
  }
  return { jkkGroup, scale, labourIntensive: said.labourIntensive || known?.labourIntensive === true };
}

/**
 * The company of a reckoning that nobody is bound by: a medium one where nobody says its scale.
 * @throws AppError usage COMPANY_UNKNOWN when nobody says its JKK group and figures depend on it.
 */
export function calcCompany(said: SaidCompany, known: KnownCompany | undefined, groupMatters = true): CalcCompany {
  const jkkGroup = said.jkkGroup ?? known?.jkkGroup;
  if (jkkGroup === undefined && groupMatters) {
    throw new AppError('usage', message('calc.groupNeeded'), {
      code: 'COMPANY_UNKNOWN',
      help: message('calc.groupNeeded.help'),
    });
  }
  return {
    jkkGroup: jkkGroup ?? null,
    scale: said.scale ?? known?.scale ?? 'medium',
    labourIntensive: said.labourIntensive || known?.labourIntensive === true,
  };
}
