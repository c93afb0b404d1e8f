import type { Text } from '@havre/policy/text.ts'

/**
 * The answer to whoever calls, rings or writes, whoever they say they are: the same words for all, so that a silence or a
 * hesitation never tells that a child lives here. It stands as `notice` on every form about a contact.
 */
export const STANDING_ANSWER: Text = {
  fr: 'La réponse, toujours la même : « Nous ne confirmons ni n’infirmons la présence de qui que ce soit ici. » Ne donnez ni adresse, ni prénom, ni horaire. Prenez un nom et un numéro, et rappelez par le standard du service.',
  nl: 'Het antwoord, altijd hetzelfde: “Wij bevestigen noch ontkennen dat er hier iemand verblijft.” Geef geen adres, geen voornaam, geen uurrooster. Noteer een naam en een nummer, en bel terug via de centrale van de dienst.',
  en: 'The answer, always the same: “We neither confirm nor deny that anybody is here.” Give no address, no first name, no timetable. Take a name and a number, and call back through the service’s switchboard.',
}
