import type { Bench, Measured } from '../measured'
import { onEmbedded, onServer } from './engines'
import { measureRounds } from './rounds'

export const measure = async ({ postgres }: Bench): Promise<Measured> => {
  const server = await measureRounds('postgres', await onServer(postgres))
  const embedded = await measureRounds('embedded', await onEmbedded())
  return { ratios: { ...server.ratios, ...embedded.ratios }, absolute: { ...server.absolute, ...embedded.absolute } }
}
