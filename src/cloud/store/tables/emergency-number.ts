export interface EmergencyNumberTable {
  id: string
  /** Null where the number answers in the whole city. */
  county: number | null
  kind: string
  name: string
  phone: string
  position: number
}
