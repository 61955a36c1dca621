import { createApp } from '../app'
import { dispatch } from '../procedures/dispatch'

const app = createApp({ poolSize: 1 })

/** The one cloud function that the mini-program calls. */
export const main = (event: unknown) => dispatch(event, { app })
