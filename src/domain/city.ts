/** 淮南市, GB/T 2260: accounts, identities, sessions and roles belong to the city and are kept under its code. */
export const cityCounty = 340400

/** All of Huainan lies in here, GCJ-02, with a margin of about a kilometer. */
export const cityBox = { west: 116.3, south: 31.88, east: 117.23, north: 33.02 }
