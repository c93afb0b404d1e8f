import type { Kind } from './kind.ts'
import { achievement } from './kinds/achievement.ts'
import { addressLeak } from './kinds/address-leak.ts'
import { affectiveSecurity } from './kinds/affective-security.ts'
import { alumniConsent } from './kinds/alumni-consent.ts'
import { arrival } from './kinds/arrival.ts'
import { autonNote } from './kinds/auton-note.ts'
import { autonomyScale } from './kinds/autonomy-scale.ts'
import { bill } from './kinds/bill.ts'
import { bonds } from './kinds/bonds.ts'
import { careCard } from './kinds/care-card.ts'
import { careNote } from './kinds/care-note.ts'
import { club } from './kinds/club.ts'
import { consent } from './kinds/consent.ts'
import { contactLog } from './kinds/contact-log.ts'
import { crisisPlan } from './kinds/crisis-plan.ts'
import { cultureCard } from './kinds/culture-card.ts'
import { dangerPerson } from './kinds/danger-person.ts'
import { dangerPlace } from './kinds/danger-place.ts'
import { disappearanceReport } from './kinds/disappearance-report.ts'
import { educNote } from './kinds/educ-note.ts'
import { evaluationReport } from './kinds/evaluation-report.ts'
import { familyContact } from './kinds/family-contact.ts'
import { firstInterview } from './kinds/first-interview.ts'
import { hearing } from './kinds/hearing.ts'
import { hearingTransport } from './kinds/hearing-transport.ts'
import { houseLog } from './kinds/house-log.ts'
import { housePresentation } from './kinds/house-presentation.ts'
import { houseRulesAcknowledgement } from './kinds/house-rules-acknowledgement.ts'
import { identityClaim } from './kinds/identity-claim.ts'
import { identityDocument } from './kinds/identity-document.ts'
import { incident } from './kinds/incident.ts'
import { individualProject } from './kinds/individual-project.ts'
import { integNote } from './kinds/integ-note.ts'
import { internship } from './kinds/internship.ts'
import { languageLevel } from './kinds/language-level.ts'
import { legalDocument } from './kinds/legal-document.ts'
import { legalNote } from './kinds/legal-note.ts'
import { lifeProject } from './kinds/life-project.ts'
import { lifeStep } from './kinds/life-step.ts'
import { mealPlan } from './kinds/meal-plan.ts'
import { medicalAppointment } from './kinds/medical-appointment.ts'
import { medicalCheck } from './kinds/medical-check.ts'
import { needsList } from './kinds/needs-list.ts'
import { observationReport } from './kinds/observation-report.ts'
import { operationalCard } from './kinds/operational-card.ts'
import { orientationReport } from './kinds/orientation-report.ts'
import { partnerOrientation } from './kinds/partner-orientation.ts'
import { phoneAgreement } from './kinds/phone-agreement.ts'
import { photo } from './kinds/photo.ts'
import { postExitRequest } from './kinds/post-exit-request.ts'
import { preliminaryInterview } from './kinds/preliminary-interview.ts'
import { projectReview } from './kinds/project-review.ts'
import { psyIntake } from './kinds/psy-intake.ts'
import { psyNote } from './kinds/psy-note.ts'
import { referentMeeting } from './kinds/referent-meeting.ts'
import { referral } from './kinds/referral.ts'
import { religiousPractice } from './kinds/religious-practice.ts'
import { representativeOpinion } from './kinds/representative-opinion.ts'
import { residenceRiskScreening } from './kinds/residence-risk-screening.ts'
import { rightsPresentation } from './kinds/rights-presentation.ts'
import { riskAssessment } from './kinds/risk-assessment.ts'
import { safetyNote } from './kinds/safety-note.ts'
import { sanction } from './kinds/sanction.ts'
import { schoolEnrolment } from './kinds/school-enrolment.ts'
import { schoolFollowUp } from './kinds/school-follow-up.ts'
import { securityPlan } from './kinds/security-plan.ts'
import { selfImage } from './kinds/self-image.ts'
import { sighting } from './kinds/sighting.ts'
import { skillsInventory } from './kinds/skills-inventory.ts'
import { sleepAndMood } from './kinds/sleep-and-mood.ts'
import { stabilisation } from './kinds/stabilisation.ts'
import { statementReference } from './kinds/statement-reference.ts'
import { studioInventory } from './kinds/studio-inventory.ts'
import { studioObservation } from './kinds/studio-observation.ts'
import { studioPresence } from './kinds/studio-presence.ts'
import { studioVisitor } from './kinds/studio-visitor.ts'
import { substances } from './kinds/substances.ts'
import { suicideRisk } from './kinds/suicide-risk.ts'
import { therapyConsent } from './kinds/therapy-consent.ts'
import { traffickingScreening } from './kinds/trafficking-screening.ts'
import { vaccination } from './kinds/vaccination.ts'
import { visitorCall } from './kinds/visitor-call.ts'
import { volunteering } from './kinds/volunteering.ts'
import { welcomeKit } from './kinds/welcome-kit.ts'
import { youthChild } from './kinds/youth-child.ts'
import { youthChoice } from './kinds/youth-choice.ts'

/**
 * Every kind the house ships with, in the order in which a stay meets them. Only its newest version stands here: a change
 * of fields raises the number, and entries given on an older one are read with the definition that the database keeps.
 */
export const BUILT_IN_KINDS: readonly Kind[] = [
  referral,
  preliminaryInterview,
  arrival,
  welcomeKit,
  operationalCard,
  firstInterview,
  housePresentation,
  houseRulesAcknowledgement,
  rightsPresentation,
  consent,
  identityClaim,
  identityDocument,
  photo,
  youthChild,
  houseLog,
  visitorCall,
  riskAssessment,
  securityPlan,
  phoneAgreement,
  contactLog,
  sighting,
  incident,
  addressLeak,
  dangerPerson,
  dangerPlace,
  safetyNote,
  disappearanceReport,
  educNote,
  referentMeeting,
  needsList,
  individualProject,
  projectReview,
  lifeProject,
  lifeStep,
  achievement,
  selfImage,
  affectiveSecurity,
  bonds,
  familyContact,
  sanction,
  observationReport,
  evaluationReport,
  orientationReport,
  integNote,
  schoolEnrolment,
  schoolFollowUp,
  languageLevel,
  skillsInventory,
  studioInventory,
  internship,
  volunteering,
  club,
  cultureCard,
  religiousPractice,
  partnerOrientation,
  stabilisation,
  autonNote,
  autonomyScale,
  studioObservation,
  studioPresence,
  studioVisitor,
  bill,
  mealPlan,
  alumniConsent,
  postExitRequest,
  legalNote,
  legalDocument,
  residenceRiskScreening,
  traffickingScreening,
  youthChoice,
  representativeOpinion,
  statementReference,
  hearing,
  hearingTransport,
  psyNote,
  psyIntake,
  therapyConsent,
  suicideRisk,
  careCard,
  crisisPlan,
  careNote,
  sleepAndMood,
  medicalCheck,
  medicalAppointment,
  vaccination,
  substances,
]

/** The kind of that id, in that version or in the newest one; undefined when there is none. */
export function findKind(id: string, version?: number): Kind | undefined {
  return BUILT_IN_KINDS.filter(kind => kind.id === id && (version === undefined || kind.version === version))
    .toSorted((a, b) => b.version - a.version)
    .at(0)
}
