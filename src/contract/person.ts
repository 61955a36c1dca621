import * as z from 'zod/mini'
import { identityLevels } from '../domain/identity-level'
import { roles } from '../domain/role'
import { Place } from './place'
import { CommunityCode, EmergencyNumber, GridCode, Id, Printable, ShortWords } from './words'

export const RoleName = z.enum(roles)
export type RoleName = z.infer<typeof RoleName>

/** Who is signed in, what they may be, and what the phone keeps for the next tap. */
export const Session = z.object({
  signedIn: z.boolean(),
  /** Where people of invented name may sign in: never in production. */
  development: z.boolean(),
  person: z.nullable(
    z.object({
      account: Id,
      name: z.nullable(z.string()),
      roles: z.array(RoleName),
      /** The role one works in here, where one was chosen. */
      activeRole: z.nullable(RoleName),
      level: z.enum(identityLevels),
    }),
  ),
  /** Template ids by flow, in memory before the tap that asks for them. */
  templates: z.record(z.string(), z.array(z.string())),
})
export type Session = z.infer<typeof Session>

/** Whoever is there for a person's home. */
const Worker = z.object({ name: z.string(), phone: z.nullable(z.string()), duty: z.string() })
export const Home = z.object({
  place: z.nullable(Place),
  address: z.nullable(z.string()),
  /** One's own number, covered in the middle; none was given. */
  phone: z.nullable(z.string()),
  workers: z.array(Worker),
  center: z.nullable(z.object({ name: z.string(), phone: z.nullable(z.string()) })),
  emergencyNumbers: z.array(EmergencyNumber),
  /** Open matters of one's own, and those waiting for one's answer. */
  open: z.int(),
  waitingForMe: z.int(),
})
export type Home = z.infer<typeof Home>

export const MoveHome = z.object({
  community: CommunityCode,
  grid: z.optional(GridCode),
  address: z.optional(ShortWords),
})

/** What is not said stays; an empty word takes it back. */
export const Preferences = z.object({
  name: z.optional(z.string().check(Printable, z.trim(), z.maxLength(40))),
  phone: z.optional(z.string().check(Printable, z.trim(), z.maxLength(40))),
})
export type Preferences = z.infer<typeof Preferences>

/** An invented person one may sign in as where development is switched on. */
export const DevelopmentPerson = z.object({ subject: z.string(), name: z.string(), roles: z.array(RoleName), note: z.string() })
export type DevelopmentPerson = z.infer<typeof DevelopmentPerson>
/** The words are looked for in the places where someone lives or works. */
export const DevelopmentPeopleOf = z.object({ role: RoleName, words: z.string().check(Printable, z.trim(), z.maxLength(40)) })
export type DevelopmentPeopleOf = z.infer<typeof DevelopmentPeopleOf>
export const DevelopmentPeople = z.object({ people: z.array(DevelopmentPerson), areThereMore: z.boolean() })
export type DevelopmentPeople = z.infer<typeof DevelopmentPeople>
export const SignInAs = z.object({ subject: z.string().check(Printable, z.maxLength(60)) })
export const SignedIn = z.object({ token: z.string() })
