import { useState } from 'react'
import type { Unit, UnitPost } from '../../../../../contract/unit'
import { unitWords } from '../../../../locales/unit'
import { ChoiceList } from '../../../../ui/choice-list'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { useSetPost } from '../../unit-queries'

type Member = Unit['people'][number]

const posts = (Object.keys(unitWords.posts) as UnitPost[]).map((value) => ({
  value,
  label: unitWords.posts[value],
  note: unitWords.postNotes[value],
}))

/** 分工: one tap on a person, one on what they are. */
export const People = ({ unit }: { unit: Unit }) => {
  const [member, setMember] = useState<Member>()
  const isCrew = unit.post === 'crew'
  return (
    <Section title={unitWords.people} note={isCrew ? unitWords.crewNote : unitWords.peopleNote}>
      <ListGroup>
        {unit.people.map((each) => (
          <ListRow
            key={each.account}
            icon='person'
            title={each.name}
            end={unitWords.posts[each.post]}
            {...(!isCrew && { onTap: () => setMember(each) })}
          />
        ))}
      </ListGroup>
      {member && <PostSheet unit={unit.unit} member={member} onClose={() => setMember(undefined)} />}
    </Section>
  )
}

const PostSheet = ({ unit, member, onClose }: { unit: string; member: Member; onClose: () => void }) => {
  const setting = useSetPost()
  const set = (post: UnitPost) =>
    setting.mutate(
      { unit, account: member.account, post },
      {
        onSuccess: () => {
          onClose()
          showToast(unitWords.saved)
        },
      },
    )
  const title = unitWords.postOf
  return (
    <Sheet open title={title} onClose={onClose}>
      <Section title={member.name}>
        <ChoiceList label={title} choices={posts} value={member.post} onChange={set} />
      </Section>
      {setting.error && <Notice tone='danger'>{setting.error.message}</Notice>}
    </Sheet>
  )
}
