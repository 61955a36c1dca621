/** An administrative division of the city: GB/T 2260 and GB/T 10114 codes, 12 digits for a village or community. */
export interface DivisionTable {
  code: string
  parent: string | null
  level: 'county' | 'town' | 'village'
  name: string
}
