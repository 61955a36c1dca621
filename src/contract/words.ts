import * as z from 'zod/mini'

/** No keyboard writes control characters and the database takes no null byte; line breaks and tabs stay. */
export const Printable = z.overwrite<string>((text) => [...text].filter((each) => each >= ' ' || each === '\n' || each === '\t').join(''))

/** What a person may write in one go; what is longer is refused whole, never cut. */
export const Words = z.string().check(Printable, z.trim(), z.maxLength(2000))
export const ShortWords = z.string().check(Printable, z.trim(), z.maxLength(100))
export const Id = z.uuid()
export const CountyCode = z.int().check(z.minimum(100000), z.maximum(999999))
export const DivisionCode = z.string().check(z.regex(/^\d{6}(\d{3}){0,2}$/))
export const CommunityCode = z.string().check(z.regex(/^\d{12}$/))
export const GridCode = z.string().check(z.regex(/^\d{15}$/))
/** A moment on the wire, with its offset. */
export const Moment = z.iso.datetime({ offset: true })
/** 火星坐标 GCJ-02. */
export const Point = z.object({
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
})
export type Point = z.infer<typeof Point>
/** Whom one rings in danger. */
export const EmergencyNumber = z.object({ id: z.string(), kind: z.string(), name: z.string(), phone: z.string() })
export type EmergencyNumber = z.infer<typeof EmergencyNumber>
