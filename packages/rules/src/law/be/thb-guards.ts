import type { Guard } from '../../model/definition.ts'
import { t } from '../common.ts'

// What must hold on the trafficking track, and what is said to a person where it does not.

export const CENTRE: Guard = {
  if: 'fact',
  fact: 'recognisedCentre',
  is: 'yes',
  reason: t(
    'Seul un centre reconnu (PAG-ASA, Payoke, Sürya) dépose une demande : aucun n’accompagne ce jeune.',
    'Alleen een erkend centrum (PAG-ASA, Payoke, Sürya) dient een aanvraag in: geen enkel begeleidt deze jongere.',
    'Only a recognised centre (PAG-ASA, Payoke, Sürya) files a request: none accompanies this young person.',
  ),
}
export const NOT_UNACCOMPANIED: Guard = {
  if: 'fact',
  fact: 'unaccompanied',
  is: 'no',
  reason: t(
    'Un mineur non accompagné ne reçoit pas l’annexe 15 : il passe directement à l’attestation d’immatriculation (art. 61/2 §2 al. 2).',
    'Een niet-begeleide minderjarige krijgt geen bijlage 15: hij gaat rechtstreeks naar het attest van immatriculatie (art. 61/2 §2, 2e lid).',
    'An unaccompanied minor gets no annex 15 but goes straight to the registration certificate (art. 61/2 §2).',
  ),
}
export const NO_PERMIT: Guard = {
  if: 'fact',
  fact: 'validPermit',
  is: 'no',
  reason: t(
    'Un titre de séjour est encore valable.',
    'Er is nog een geldige verblijfstitel.',
    'A residence permit is still valid.',
  ),
}
export const ALL_YES: Guard = {
  if: 'allYes',
  reason: t(
    'Le magistrat n’a pas répondu « oui » aux quatre questions (art. 61/3 §2).',
    'De magistraat antwoordde niet “ja” op de vier vragen (art. 61/3 §2).',
    'The magistrate has not answered yes to all four questions (art. 61/3 §2).',
  ),
}
export const ALL_ANSWERED: Guard = {
  if: 'allAnswered',
  reason: t(
    'Les quatre réponses, oui ou non, se notent ensemble : tant qu’une manque, le magistrat est à relancer.',
    'De vier antwoorden, ja of nee, worden samen genoteerd: zolang er één ontbreekt, moet de magistraat opgevolgd worden.',
    'The four answers, yes or no, are recorded together: while one is missing the magistrate is still to be chased.',
  ),
}
export const EVIDENCE: Guard = {
  if: 'evidence',
  reason: t(
    'La pièce qui le prouve n’est pas jointe.',
    'Het bewijsstuk is niet toegevoegd.',
    'The document that proves it is not attached.',
  ),
}
