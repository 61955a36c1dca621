import { type FileStore, isCloudId } from './file-store'

/** Phones put files into WeChat's cloud whatever store is ours: those are read there, and all that we make lies in our own. */
export const createSplitFileStore = (ours: FileStore, inCloud: FileStore): FileStore => {
  // Under uploads/ lies what a phone put there and never told us of.
  const storeOf = (key: string) => (isCloudId(key) || key.startsWith('uploads/') ? inCloud : ours)
  return {
    put: ours.put,
    open: (key) => storeOf(key).open(key),
    remove: (key) => storeOf(key).remove(key),
    addressesOf: async (keys) => {
      const lists = await Promise.all(
        [ours, inCloud].map((store) => store.addressesOf?.(keys.filter((key) => storeOf(key) === store)) ?? new Map<string, string>()),
      )
      return new Map(lists.flatMap((addresses) => [...addresses]))
    },
  }
}
