import { m } from '../../paraglide/messages.js'
import type { Option } from '../../ui/select.tsx'

/** What a column can become, in words; made by the screen, which knows the forms and the roles. */
export interface Targets {
  /** All there are, for a sheet of youths. */
  options: readonly Option[]
  nameOf: (to: string) => string
  /** The codes that a column of this sort becomes; null where it becomes no code. */
  codesOf: (to: string) => readonly Option[] | null
  /** Whether the column holds days. */
  isDated: (to: string) => boolean
  /** What a record must say by a code and no column says: to be chosen once for all rows. */
  neededCodes: (kinds: readonly string[]) => readonly string[]
}

export const areaWords: Record<string, () => string> = {
  file: m.imports_to_file,
  identity: m.imports_to_identity,
  mandate: m.imports_to_mandate,
}

export const fixedTargets: Record<string, () => string> = {
  'file.alias': m.imports_to_file_alias,
  'file.oldCode': m.imports_to_file_oldCode,
  'file.phase': m.imports_to_file_phase,
  'file.arrivedOn': m.imports_to_file_arrivedOn,
  'file.leftOn': m.imports_to_file_leftOn,
  'file.gender': m.imports_to_file_gender,
  'file.languages': m.imports_to_file_languages,
  'identity.name': m.imports_to_identity_name,
  'identity.firstName': m.imports_to_identity_firstName,
  'identity.lastName': m.imports_to_identity_lastName,
  'identity.otherName': m.imports_to_identity_otherName,
  'identity.birthDate': m.imports_to_identity_birthDate,
  'identity.otherBirthDate': m.imports_to_identity_otherBirthDate,
  'identity.nationality': m.imports_to_identity_nationality,
  'identity.number': m.imports_to_identity_number,
  'mandate.kind': m.imports_to_mandate_kind,
  'mandate.authority': m.imports_to_mandate_authority,
  'mandate.reference': m.imports_to_mandate_reference,
  'mandate.startsOn': m.imports_to_mandate_startsOn,
  'mandate.endsOn': m.imports_to_mandate_endsOn,
}

export const partyParts: Record<string, () => string> = {
  name: m.imports_to_party_name,
  phone: m.imports_to_party_phone,
  mail: m.imports_to_party_mail,
  address: m.imports_to_party_address,
  note: m.imports_to_party_note,
}

export const genderWords: Record<string, () => string> = {
  girl: m.imports_gender_girl,
  boy: m.imports_gender_boy,
  other: m.imports_gender_other,
  unknown: m.imports_gender_unknown,
}

export const DATED = new Set([
  'file.arrivedOn',
  'file.leftOn',
  'identity.birthDate',
  'identity.otherBirthDate',
  'mandate.startsOn',
  'mandate.endsOn',
])
