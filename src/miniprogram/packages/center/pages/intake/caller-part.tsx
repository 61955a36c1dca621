import type { Caller } from '../../../../../contract/intake'
import { intakeWords as words } from '../../../../locales/intake'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { FoundList } from './found-list'

/** Who rings, covered, and what of theirs is open: perhaps it is about that. */
export const CallerPart = ({ caller }: { caller: Caller }) => (
  <>
    <Notice tone='info'>{caller.known ? words.known(caller.known.name, caller.known.hasAccount) : words.stranger}</Notice>
    {caller.matters.length > 0 && (
      <Section title={words.open}>
        <FoundList matters={caller.matters} />
      </Section>
    )}
  </>
)
