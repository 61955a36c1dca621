/** A phone's compressed photo is under 2 MB, a minute of speech under 1 MB. */
export const maxUploadBytes = 20_000_000
