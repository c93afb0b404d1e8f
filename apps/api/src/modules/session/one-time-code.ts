import { Secret, TOTP } from 'otpauth'
import QRCode from 'qrcode'

const PERIOD_SECONDS = 30
const SEED_BYTES = 20

/** A fresh authenticator seed: 160 random bits in base 32. */
export function newSeed(): string {
  return new Secret({ size: SEED_BYTES }).base32
}

/**
 * The 30-second step whose code this is, one step early or late allowed (RFC 6238: SHA-1, six digits); null when it is
 * none. Whoever accepts it stores the step and accepts only greater ones afterwards: a code works once.
 */
export function stepOfCode(seed: string, code: string, now: Date): number | null {
  const timestamp = now.getTime()
  const secret = Secret.fromBase32(seed)
  const drift = TOTP.validate({
    token: code,
    secret,
    period: PERIOD_SECONDS,
    digits: 6,
    window: 1,
    timestamp,
  })
  return drift === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + drift
}

/** The code of an authenticator at that moment, for seeds, tests and scripts. */
export function codeAt(seed: string, now: Date): string {
  return TOTP.generate({
    secret: Secret.fromBase32(seed),
    period: PERIOD_SECONDS,
    digits: 6,
    timestamp: now.getTime(),
  })
}

/** What a person scans or types to set up an authenticator. `appName` is the neutral product name, never the centre. */
export async function enrolment(
  appName: string,
  login: string,
  seed: string,
): Promise<{ secret: string; uri: string; qrSvg: string }> {
  const uri = new TOTP({
    issuer: appName,
    label: login,
    secret: seed,
    period: PERIOD_SECONDS,
    digits: 6,
  }).toString()
  const qrSvg = await QRCode.toString(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 })
  return { secret: seed, uri, qrSvg }
}
