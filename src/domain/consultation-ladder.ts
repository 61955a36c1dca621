import { owesAnswer } from './consultation'
import type { ConsultationMark } from './consultation-clock'
import { type Course, handedTo, type Taking } from './consultation-course'

/** The next thing that the clock alone does; nothing where nothing is due. */
export const dueMark = ({ status, clock }: Course, atMs: number): ConsultationMark | undefined => {
  const [first] = clock?.marks ?? []
  return first && owesAnswer(status) && first.atMs <= atMs ? first.mark : undefined
}

/** 记一次: the mark is made, and what goes on to somebody else goes on; the clock itself is never touched. */
export const takeMark = (course: Course, mark: ConsultationMark, { to, atMs }: Pick<Taking, 'to' | 'atMs'>): Course => {
  const { clock } = course
  const marked = clock ? { ...course, clock: { ...clock, marks: clock.marks.filter((each) => each.mark !== mark) } } : course
  if (mark === 'breach24') return { ...marked, breachedMs: course.breachedMs ?? atMs }
  if (mark !== 'escalate12' && mark !== 'escalate20') return marked
  const told = mark === 'escalate20' ? { ...marked, isToldUp: true, tier: 'county' as const } : marked
  // With nobody else to go to it stays where it is, rather than with nobody.
  return to === undefined ? told : { ...told, status: 'queued', ...handedTo(told, to) }
}
