import type { EventRule } from '../../model/definition.ts'
import { leaving, t } from '../common.ts'
import { basis } from '../texts.ts'
import { ALL_ANSWERED, ALL_YES, CENTRE, EVIDENCE, NO_PERMIT, NOT_UNACCOMPANIED } from './thb-guards.ts'

/** What may happen on the trafficking track, T1 to T13 of the domain note: who records it, from where, under which guard. */
export const THB_EVENTS: readonly EventRule[] = [
  {
    id: 'referral_to_recognised_centre',
    title: t(
      'Orientation vers un centre reconnu',
      'Doorverwijzing naar een erkend centrum',
      'Referral to a recognised centre',
    ),
    by: 'house',
    from: ['detected'],
    to: 'referred',
    basis: basis('aliens', '61/2 §1'),
    opens: [
      {
        id: 'plan-b-open',
        title: t(
          'Ouvrir la procédure de rechange (plan B)',
          'De alternatieve procedure (plan B) openen',
          'Open the fallback procedure (plan B)',
        ),
        role: 'LEG',
        workingDays: 10,
      },
    ],
  },
  {
    id: 'annex15_issued',
    title: t(
      'Annexe 15 délivrée : réflexion',
      'Bijlage 15 afgegeven: bedenktijd',
      'Annex 15 issued: reflection',
    ),
    by: 'immigrationOffice',
    from: ['referred'],
    to: 'reflection_annex15',
    guards: [NOT_UNACCOMPANIED, NO_PERMIT, CENTRE],
    asks: ['printedUntil'],
    gives: 'annex15',
    basis: basis('aliens', '61/2 §2'),
  },
  {
    id: 'statement_made',
    title: t(
      'Plainte ou déclaration (référence seulement)',
      'Klacht of verklaring (enkel de referentie)',
      'Complaint or statement (reference only)',
    ),
    by: 'youngPerson',
    from: ['referred', 'reflection_annex15', 'ai_first', 'ai_extended', 'a_card'],
    to: 'same',
    severalADay: true,
    guards: [
      {
        if: 'by',
        deadline: 'be.thb.annex15.end',
        reason: t(
          'Après la fin de l’annexe 15 : la déclaration devait être faite dans les 45 jours.',
          'Na het einde van bijlage 15: de verklaring moest binnen de 45 dagen gebeuren.',
          'After the end of annex 15: the statement had to be made within the 45 days.',
        ),
      },
    ],
    asks: ['evidence'],
    basis: basis('aliens', '61/3 §1'),
  },
  {
    id: 'ai_issued',
    title: t(
      'Attestation d’immatriculation délivrée',
      'Attest van immatriculatie afgegeven',
      'Registration certificate issued',
    ),
    by: 'immigrationOffice',
    from: ['referred'],
    to: 'ai_first',
    guards: [
      CENTRE,
      {
        if: 'fact',
        fact: 'unaccompanied',
        is: 'yes',
        reason: t(
          'Sans déclaration, seul un mineur non accompagné reçoit l’attestation d’emblée.',
          'Zonder verklaring krijgt enkel een niet-begeleide minderjarige het attest meteen.',
          'Without a statement only an unaccompanied minor gets the certificate at once.',
        ),
      },
    ],
    asks: ['printedUntil'],
    gives: 'ai',
    basis: basis('aliens', '61/2 §2 al. 2'),
  },
  {
    id: 'ai_issued_after_statement',
    title: t(
      'Attestation d’immatriculation après déclaration',
      'Attest van immatriculatie na verklaring',
      'Registration certificate after a statement',
    ),
    by: 'immigrationOffice',
    from: ['referred', 'reflection_annex15'],
    to: 'ai_first',
    guards: [
      CENTRE,
      {
        if: 'after',
        events: ['statement_made'],
        reason: t(
          'Aucune plainte ni déclaration n’est notée.',
          'Er is geen klacht of verklaring genoteerd.',
          'No complaint or statement is recorded.',
        ),
      },
    ],
    asks: ['printedUntil'],
    gives: 'ai',
    basis: basis('aliens', '61/3 §1'),
  },
  {
    id: 'ai_extended',
    title: t(
      'Attestation d’immatriculation prolongée',
      'Attest van immatriculatie verlengd',
      'Registration certificate extended',
    ),
    by: 'immigrationOffice',
    from: ['ai_first', 'ai_extended'],
    to: 'ai_extended',
    again: true,
    guards: [
      CENTRE,
      {
        if: 'atMost',
        times: 1,
        reason: t(
          'L’attestation ne se prolonge qu’une fois (3 + 3 mois) : une troisième est une erreur, ou relève d’une autre voie.',
          'Het attest wordt maar één keer verlengd (3 + 3 maanden): een derde is een fout, of hoort bij een andere procedure.',
          'The certificate is extended only once (3 + 3 months): a third one is an error, or belongs to another track.',
        ),
      },
    ],
    asks: ['printedUntil'],
    gives: 'ai',
    basis: basis('aliens', '61/3 §2'),
  },
  {
    id: 'magistrate_answered',
    title: t(
      'Le magistrat répond aux quatre questions',
      'De magistraat beantwoordt de vier vragen',
      'The magistrate answers the four questions',
    ),
    by: 'magistrate',
    from: ['ai_first', 'ai_extended', 'a_card'],
    to: 'same',
    guards: [ALL_ANSWERED],
    asks: ['answers'],
    basis: basis('aliens', '61/3 §2'),
  },
  {
    id: 'a_card_issued',
    title: t('Carte A délivrée', 'A-kaart afgegeven', 'A card issued'),
    by: 'immigrationOffice',
    from: ['ai_first', 'ai_extended'],
    to: 'a_card',
    guards: [CENTRE, ALL_YES],
    asks: ['answers', 'printedUntil'],
    gives: 'a_card',
    basis: basis('aliens', '61/4 §1'),
  },
  {
    id: 'a_card_renewed',
    title: t('Carte A renouvelée', 'A-kaart vernieuwd', 'A card renewed'),
    by: 'immigrationOffice',
    from: ['a_card', 'unlimited_eligible'],
    to: 'same',
    guards: [CENTRE, ALL_YES],
    asks: ['answers', 'printedUntil'],
    gives: 'a_card',
    basis: basis('aliens', '61/4 §1'),
  },
  ...(['conviction', 'requisitions_retain_charge'] as const).map(
    (id): EventRule => ({
      id,
      title:
        id === 'conviction'
          ? t(
              'Condamnation sur la base de la plainte',
              'Veroordeling op basis van de klacht',
              'Conviction on the complaint',
            )
          : t(
              'La prévention est retenue dans les réquisitions',
              'De tenlastelegging is weerhouden in de vordering',
              'The charge is kept in the requisitions',
            ),
      by: 'court',
      from: ['ai_first', 'ai_extended', 'a_card'],
      to: 'unlimited_eligible',
      guards: [EVIDENCE],
      asks: ['evidence'],
      basis: basis('aliens', '61/5'),
    }),
  ),
  {
    id: 'case_dismissed',
    title: t('Classement sans suite', 'Seponering', 'Case dismissed'),
    by: 'magistrate',
    from: ['ai_first', 'ai_extended', 'a_card', 'unlimited_eligible'],
    to: 'same',
    asks: ['evidence'],
    opens: [
      {
        id: 'after-dismissal',
        title: t(
          'Avec l’avocat : partie civile, séjour humanitaire ou autre voie',
          'Met de advocaat: burgerlijke partij, humanitair verblijf of een andere weg',
          'With the lawyer: civil party, humanitarian stay or another track',
        ),
        role: 'LEG',
        workingDays: 5,
      },
    ],
    basis: basis('aliens', '61/4 §2, 3°'),
  },
  {
    id: 'b_card_decision',
    title: t(
      'Séjour illimité accordé (carte B)',
      'Onbeperkt verblijf toegekend (B-kaart)',
      'Unlimited stay granted (B card)',
    ),
    by: 'immigrationOffice',
    from: ['unlimited_eligible'],
    to: 'unlimited_granted',
    asks: ['printedUntil'],
    gives: 'b_card',
    basis: basis('aliens', '61/5'),
  },
  {
    id: 'stay_ended_decision',
    title: t(
      'Décision de fin de séjour',
      'Beslissing tot beëindiging van het verblijf',
      'Decision to end the stay',
    ),
    by: 'immigrationOffice',
    from: 'any',
    to: 'ended_by_authority',
    asks: ['mode', 'ground'],
    basis: basis('aliens', '61/2 §3, 61/3 §3, 61/4 §2'),
  },
  {
    id: 'returned',
    title: t('Retour volontaire accompagné', 'Begeleide vrijwillige terugkeer', 'Assisted voluntary return'),
    by: 'returnOrganisation',
    from: 'any',
    to: 'returned',
    guards: [EVIDENCE],
    asks: ['evidence'],
  },
  ...leaving({ switched: 'switched', withdrawn: 'ended_by_youth' }),
]
