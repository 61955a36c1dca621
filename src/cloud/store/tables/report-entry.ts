/** 登记: who wrote down what somebody said on the phone or at a counter, and whom to ring about it. */
export interface ReportEntryTable {
  county: number
  report: string
  entered_by: string
  entered_at: Date
  /** The workbook that it came in with. */
  import: string | null
  name: string | null
  phone: string | null
  phone_index: string | null
  /** Of the sentence that was read aloud and agreed to. */
  consent_version: number | null
}

/** 回执单: its code is kept as a keyed hash, works once, and ends. */
export interface ReportSlipTable {
  county: number
  report: string
  code_hash: string
  expires_at: Date
  used_at: Date | null
}

/** A workbook of orders that was put in as one, and can be taken out as one. */
export interface OrderImportTable {
  county: number
  id: string
  by: string
  at: Date
  count: number
  undone_at: Date | null
}
