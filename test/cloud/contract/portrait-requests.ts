const id = (number: number) => `0197c9ab-0000-7000-8027-${String(number).padStart(12, '0')}`
const ask = (by: string, procedure: string, input: unknown) => ({ by, procedure, input })

/** 顾问照片; the dispatcher is an adviser by now, with a photo sent earlier that is drawn anew at leisure. */
export const portraitRequests = [
  ask('dispatcher', 'portrait.view', {}),
  ask('dispatcher', 'portrait.set', { photo: id(1) }),
  ask('dispatcher', 'portrait.set', { photo: null }),
  ask('dispatcher', 'portrait.judge', { photo: id(1), agree: true }),
]
