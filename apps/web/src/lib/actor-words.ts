import type { Wire } from '@havre/contracts/wire.ts'
import { m } from '../paraglide/messages.js'

type Actor = Wire['evaluateFirstReflexes']['reply']['risks'][number]['who']

/** Who acts, decides or is told. */
export const actorWords: Readonly<Record<Actor, () => string>> = {
  house: m.procedures_actor_house,
  recognisedCentre: m.procedures_actor_recognisedCentre,
  guardian: m.procedures_actor_guardian,
  parents: m.procedures_actor_parents,
  guardianshipService: m.procedures_actor_guardianshipService,
  youngPerson: m.procedures_actor_youngPerson,
  lawyer: m.procedures_actor_lawyer,
  immigrationOffice: m.procedures_actor_immigrationOffice,
  asylumAuthority: m.procedures_actor_asylumAuthority,
  magistrate: m.procedures_actor_magistrate,
  court: m.procedures_actor_court,
  council: m.procedures_actor_council,
  municipality: m.procedures_actor_municipality,
  mandatingAuthority: m.procedures_actor_mandatingAuthority,
  returnOrganisation: m.procedures_actor_returnOrganisation,
  department: m.procedures_actor_department,
  prefecture: m.procedures_actor_prefecture,
  receptionAgency: m.procedures_actor_receptionAgency,
}
