import { useEffect, useRef, useState } from 'react'
import { sendFile } from '../../../../features/report/send-file'
import { fileForWords as words } from '../../../../locales/hat'
import { proxyWords } from '../../../../locales/proxy'
import { newId } from '../../../../platform/id'
import { canRecord, type Recording, startRecording } from '../../../../platform/recorder'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { ToggleRow } from '../../../../ui/toggle-row'
import type { FileFor } from './use-file-for-form'

const namesMost = 20

/** 本人同意: the sentence is read to them, and their voice or their words with a witness are kept. */
export const TheirWord = ({ form }: { form: FileFor }) => {
  const { typed, change, sentence } = form
  return (
    <Section title={words.consent} note={words.or}>
      <Notice tone='info'>{sentence.sentence}</Notice>
      <ListGroup>
        <ToggleRow label={words.ticked} checked={typed.isRead} onChange={(isRead) => change({ isRead })} />
      </ListGroup>
      <Voice form={form} />
      {typed.recording === undefined && (
        <>
          <Field
            name='for-said'
            label={words.consentWords}
            placeholder={words.consentPlaceholder}
            value={typed.said}
            onChange={(said) => change({ said })}
            limit={100}
          />
          <Field
            name='for-witness'
            label={words.witness}
            placeholder={words.witnessPlaceholder}
            value={typed.witness}
            onChange={(witness) => change({ witness })}
            limit={namesMost}
          />
        </>
      )}
    </Section>
  )
}

const Voice = ({ form: { typed, change, county } }: { form: FileFor }) => {
  const running = useRef<Recording>()
  const [isRunning, setIsRunning] = useState(false)
  useEffect(() => () => running.current?.stop(), [])
  const record = async () => {
    try {
      running.current = await startRecording()
      if (!running.current) return
      setIsRunning(true)
      const file = await running.current.finished
      const id = newId()
      await sendFile({ id, kind: 'recording', ...file }, county, () => {})
      change({ recording: id })
    } catch {
      showToast(proxyWords.recordFailed)
    }
    running.current = undefined
    setIsRunning(false)
  }
  if (typed.recording)
    return (
      <ListRow icon='microphone' title={proxyWords.recorded} end={proxyWords.recordRemove} onTap={() => change({ recording: undefined })} />
    )
  if (!canRecord) return null
  if (isRunning) return <BigButton kind='danger' icon='stop' label={proxyWords.recordStop} onTap={() => running.current?.stop()} />
  return <BigButton kind='secondary' icon='microphone' label={proxyWords.record} onTap={() => void record()} />
}
