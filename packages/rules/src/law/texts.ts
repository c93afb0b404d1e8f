import type { Text } from '@havre/policy/text.ts'
import type { Basis } from '../model/rule.ts'

/** Texts of law by the name they are cited under. A French one keeps its name, since no other is official. */
export const TEXTS = {
  aliens: {
    fr: 'Loi du 15 décembre 1980 (étrangers)',
    nl: 'Wet van 15 december 1980 (vreemdelingen)',
    en: 'Act of 15 December 1980 (aliens)',
  },
  stateless: {
    fr: 'Loi du 15 décembre 1980 (étrangers), chapitre IIter',
    nl: 'Wet van 15 december 1980 (vreemdelingen), hoofdstuk IIter',
    en: 'Act of 15 December 1980 (aliens), chapter IIter',
  },
  aliensDecree: {
    fr: 'Arrêté royal du 8 octobre 1981 (étrangers)',
    nl: 'Koninklijk besluit van 8 oktober 1981 (vreemdelingen)',
    en: 'Royal Decree of 8 October 1981 (aliens)',
  },
  reception: {
    fr: 'Loi du 12 janvier 2007 (accueil)',
    nl: 'Wet van 12 januari 2007 (opvang)',
    en: 'Act of 12 January 2007 (reception)',
  },
  guardianship: {
    fr: 'Loi-programme du 24 décembre 2002 (tutelle)',
    nl: 'Programmawet van 24 december 2002 (voogdij)',
    en: 'Programme Act of 24 December 2002 (guardianship)',
  },
  europeanMinors: {
    fr: 'Loi du 12 mai 2014 (mineurs européens non accompagnés)',
    nl: 'Wet van 12 mei 2014 (niet-begeleide Europese minderjarigen)',
    en: 'Act of 12 May 2014 (unaccompanied European minors)',
  },
  youthCare: {
    fr: 'Décret de la Communauté française du 18 janvier 2018',
    nl: 'Decreet van de Franse Gemeenschap van 18 januari 2018',
    en: 'Decree of the French Community of 18 January 2018',
  },
  youthCareBook3: {
    fr: 'Décret de la Communauté française du 18 janvier 2018, livre III',
    nl: 'Decreet van de Franse Gemeenschap van 18 januari 2018, boek III',
    en: 'Decree of the French Community of 18 January 2018, book III',
  },
  youthCareBooks3And4: {
    fr: 'Décret de la Communauté française du 18 janvier 2018, livres III et IV',
    nl: 'Decreet van de Franse Gemeenschap van 18 januari 2018, boeken III en IV',
    en: 'Decree of the French Community of 18 January 2018, books III and IV',
  },
  integrationIncome: {
    fr: 'Loi du 26 mai 2002 (intégration sociale)',
    nl: 'Wet van 26 mei 2002 (maatschappelijke integratie)',
    en: 'Act of 26 May 2002 (social integration)',
  },
  healthInsurance: {
    fr: 'Loi du 14 juillet 1994 (assurance soins de santé)',
    nl: 'Wet van 14 juli 1994 (ziekteverzekering)',
    en: 'Act of 14 July 1994 (health insurance)',
  },
  schooling: {
    fr: 'Loi du 29 juin 1983 (obligation scolaire)',
    nl: 'Wet van 29 juni 1983 (leerplicht)',
    en: 'Act of 29 June 1983 (compulsory schooling)',
  },
  nationality: {
    fr: 'Code de la nationalité belge',
    nl: 'Wetboek van de Belgische nationaliteit',
    en: 'Code of Belgian Nationality',
  },
  oldCivil: { fr: 'Ancien Code civil', nl: 'Oud Burgerlijk Wetboek', en: 'Old Civil Code' },
  criminal: { fr: 'Code pénal (2024)', nl: 'Strafwetboek (2024)', en: 'Criminal Code (2024)' },
  councilOfState: {
    fr: 'Lois coordonnées sur le Conseil d’État',
    nl: 'Gecoördineerde wetten op de Raad van State',
    en: 'Coordinated Acts on the Council of State',
  },
  pact: {
    fr: 'Règlement (UE) 2024/1348',
    nl: 'Verordening (EU) 2024/1348',
    en: 'Regulation (EU) 2024/1348',
  },
  dublin: { fr: 'Règlement Dublin', nl: 'Dublinverordening', en: 'Dublin Regulation' },
  gdpr: { fr: 'RGPD', nl: 'AVG', en: 'GDPR' },
  // The judgment stands first, so that an article that follows is read as one of the act.
  judgmentAndAliens: {
    fr: 'CJUE, A et S ; loi du 15 décembre 1980 (étrangers)',
    nl: 'HvJ-EU, A en S; wet van 15 december 1980 (vreemdelingen)',
    en: 'CJEU, A and S; Act of 15 December 1980 (aliens)',
  },
  ceseda: { fr: 'CESEDA', nl: 'CESEDA (Frankrijk, vreemdelingen)', en: 'CESEDA (France, aliens)' },
  casf: {
    fr: 'Code de l’action sociale et des familles',
    nl: 'Code de l’action sociale et des familles (Frankrijk)',
    en: 'Code de l’action sociale et des familles (France)',
  },
  civilFr: { fr: 'Code civil (France)', nl: 'Code civil (Frankrijk)', en: 'Code civil (France)' },
  lifeProject: {
    fr: 'Office des étrangers (DOFI), projet de vie',
    nl: 'Dienst Vreemdelingenzaken (DOFI), levensproject',
    en: 'Immigration Office (DOFI), life project',
  },
  practice: { fr: 'Pratique', nl: 'Praktijk', en: 'Practice' },
} as const satisfies Record<string, Text>

export type TextName = keyof typeof TEXTS

/** The text, and where in it; no article where it is meant as a whole. */
export const basis = (text: TextName, article = ''): Basis => ({ text: TEXTS[text], article })
