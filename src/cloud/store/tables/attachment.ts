/** What a photo or recording was given for. */
export type AttachmentPurpose = 'report' | 'supplement' | 'note' | 'finish' | 'dispute' | 'join' | 'consent'

/** A photo or recording; `original_key` is what was sent and is never shown, `key` what was made of it. */
export interface AttachmentTable {
  county: number
  id: string
  owner: string
  kind: 'photo' | 'recording' | 'file'
  state: 'begun' | 'uploaded' | 'ready' | 'rejected'
  /** None until a report claims it. */
  report: string | null
  purpose: AttachmentPurpose | null
  /** None until a consultation claims it. */
  consultation: string | null
  /** 文件名, where it is a file. */
  name: string | null
  original_key: string | null
  key: string | null
  mime: string | null
  bytes: number | null
  width: number | null
  height: number | null
  sha256: string | null
  created_at: Date
}
