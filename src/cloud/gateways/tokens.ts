import { createHash, randomBytes, randomInt } from 'node:crypto'

/** A secret that its bearer keeps; we keep only its hash, so that a copied database signs nobody in. */
export const newToken = () => randomBytes(32).toString('base64url')

export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')

/** Six digits that a person reads from one screen and types into another. */
export const newDigits = () => String(randomInt(1_000_000)).padStart(6, '0')

/** Short enough for the scene of a mini-program code, which holds 32 signs. */
export const newInvitationCode = () => randomBytes(16).toString('base64url')

/** Ten digits on paper, which nobody tries out in the days that they live. */
export const newSlipDigits = () => String(randomInt(10 ** 10)).padStart(10, '0')
