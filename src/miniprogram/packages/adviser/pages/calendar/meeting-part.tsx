import { useState } from 'react'
import { sittingWords } from '../../../../locales/diary'
import { copyWords } from '../../../../platform/copy'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { showToast } from '../../../../ui/toast'
import { type Sitting, useSetMeeting } from '../../diary-queries'

/** 会议号: typed over from the meeting's own program, and copied back into it. */
export const MeetingPart = ({ sitting: { county, id, meeting = null } }: { sitting: Sitting }) => {
  const [number, setNumber] = useState(meeting ?? '')
  const setting = useSetMeeting()
  const save = () => setting.mutate({ county, id, meeting: number.trim() }, { onSuccess: () => showToast(sittingWords.meetingSaved) })
  const copy = async (words: string) => (await copyWords(words)) && showToast(sittingWords.meetingCopied)
  return (
    <>
      <Field
        name='meeting'
        label={sittingWords.meeting}
        hint={sittingWords.meetingHint}
        placeholder={sittingWords.meetingPlaceholder}
        value={number}
        onChange={setNumber}
        error={setting.error?.message}
      />
      {number.trim() !== (meeting ?? '') && (
        <BigButton kind='secondary' label={sittingWords.meetingSave} loading={setting.isPending} onTap={save} />
      )}
      {meeting && <BigButton kind='quiet' label={sittingWords.meetingCopy(meeting)} onTap={() => void copy(meeting)} />}
    </>
  )
}
