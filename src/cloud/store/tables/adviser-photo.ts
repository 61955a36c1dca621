/** 顾问照片 that waits for the other side's word; one of an adviser at a time. */
export interface AdviserPhotoTable {
  county: number
  adviser: string
  photo: string
  set_by: string
  set_at: Date
}
