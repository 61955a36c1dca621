/** 淮南市, GB/T 2260: accounts, identities, sessions and roles belong to the city and are kept under its code. */
export const cityCounty = 340400
