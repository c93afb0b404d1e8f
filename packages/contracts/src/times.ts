import { z } from 'zod'

/** A time of the wall clock in the centre, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
