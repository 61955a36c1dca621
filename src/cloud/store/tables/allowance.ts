export interface AllowanceTable {
  county: number
  key: string
  left_over: number
  at: Date
}
