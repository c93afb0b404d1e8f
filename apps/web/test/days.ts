const DAY = 86_400_000
const brussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' })

/** The civil day so many days from today, or from that moment, where the house is: near midnight it is another one in UTC. */
export const dayIn = (days: number, from = new Date()) => brussels.format(from.getTime() + days * DAY)
