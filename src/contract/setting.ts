import * as z from 'zod/mini'
import { timeKinds } from '../domain/deadline'
import { Moment } from './words'

export const LimitGiven = z.object({ kind: z.enum(timeKinds), amount: z.int() })
export type LimitGiven = z.infer<typeof LimitGiven>
/** 工作时间: minutes after midnight. */
export const WindowGiven = z.object({ from: z.int(), to: z.int() })
export type WindowGiven = z.infer<typeof WindowGiven>
/** A limit, a count or share, yes or no, or the hours of a working day. */
export const SettingValue = z.union([LimitGiven, z.int(), z.boolean(), z.array(WindowGiven).check(z.maxLength(8))])
export type SettingValue = z.infer<typeof SettingValue>

/** 网格约定: one thing that the city decides, in the cloud's own words, so that a setting that comes later needs no new release. */
export const Setting = z.object({
  name: z.string(),
  group: z.string(),
  title: z.string(),
  note: z.string(),
  form: z.enum(['limit', 'count', 'percent', 'windows', 'switch']),
  unit: z.string(),
  value: SettingValue,
  usual: SettingValue,
  /** From where the default comes. */
  source: z.string(),
  least: z.int(),
  most: z.int(),
  /** Nothing reads it yet. */
  isAhead: z.boolean(),
  /** Every decision, the latest first; no value is the default again. */
  changes: z.array(z.object({ from: Moment, value: z.nullable(SettingValue), by: z.string(), at: Moment, isComing: z.boolean() })),
})
export type Setting = z.infer<typeof Setting>

export const SettingPage = z.object({
  settings: z.array(Setting),
  /** The city decides; its counties and towns read. */
  mayChange: z.boolean(),
  /** The first day from which a change can hold. */
  earliest: z.string(),
})
export type SettingPage = z.infer<typeof SettingPage>

export const ChangeSetting = z.object({
  name: z.string().check(z.maxLength(40)),
  /** None is the default again. */
  value: z.nullable(SettingValue),
  /** The day from which it holds. */
  from: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
})
export type ChangeSetting = z.infer<typeof ChangeSetting>
