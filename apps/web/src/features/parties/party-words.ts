import { m } from '../../paraglide/messages.js'
import type { Tone } from '../../ui/tones.ts'
import type { Party } from './api/list-parties.ts'

export const partyRoles: Record<Party['role'], () => string> = {
  guardian: m.parties_role_guardian,
  lawyer: m.parties_role_lawyer,
  mother: m.parties_role_mother,
  father: m.parties_role_father,
  sibling: m.parties_role_sibling,
  relative: m.parties_role_relative,
  partner: m.parties_role_partner,
  child: m.parties_role_child,
  friend: m.parties_role_friend,
  sponsor: m.parties_role_sponsor,
  delegate: m.parties_role_delegate,
  judge: m.parties_role_judge,
  police: m.parties_role_police,
  recognised_centre: m.parties_role_recognised_centre,
  school: m.parties_role_school,
  doctor: m.parties_role_doctor,
  interpreter: m.parties_role_interpreter,
  other: m.parties_role_other,
}

export const mayCallWords: Record<Party['mayCall'], () => string> = {
  yes: m.parties_call_yes,
  supervised: m.parties_call_supervised,
  no: m.parties_call_no,
  unknown: m.parties_call_unknown,
}

export const mayCallTone: Record<Party['mayCall'], Tone> = {
  yes: 'ok',
  supervised: 'warn',
  no: 'danger',
  unknown: 'neutral',
}

export const channelWords: Record<Party['channels'][number]['type'], () => string> = {
  phone: m.parties_phone,
  mail: m.parties_mail,
  address: m.parties_address,
  other: m.parties_other,
}
