import { uuidv7 } from 'uuidv7'

/** The id of what this phone is about to send; made once, so that sending twice is sending once. */
export const newId = (): string => uuidv7()
