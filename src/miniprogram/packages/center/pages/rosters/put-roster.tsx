import { useRef, useState } from 'react'
import type { RosterKind } from '../../../../../contract/roster'
import { rosterWords as words } from '../../../../locales/roster'
import { type ChosenFile, chooseWorkbook } from '../../../../platform/choose-workbook'
import { newId } from '../../../../platform/id'
import { BigButton } from '../../../../ui/big-button'
import { Notice } from '../../../../ui/notice'
import { showToast } from '../../../../ui/toast'
import { Preview } from './preview'
import { usePutRoster, useRosterTemplate, useTryRoster } from './roster-queries'

type PutRosterProps = { county: number; kind: RosterKind }

export const PutRoster = ({ county, kind }: PutRosterProps) => {
  const [file, setFile] = useState<ChosenFile>()
  const id = useRef(newId())
  const [template, trying, putting] = [useRosterTemplate(), useTryRoster(), usePutRoster()]
  const choose = async () => {
    const chosen = await chooseWorkbook()
    if (!chosen) return
    id.current = newId()
    putting.reset()
    setFile(chosen)
    trying.mutate({ county, kind, file: chosen.content })
  }
  const put = (isWhole: boolean) => {
    if (!file) return
    putting.mutate(
      { county, kind, file: file.content, id: id.current, isWhole },
      {
        onSuccess: () => {
          showToast(words.done)
          trying.reset()
          setFile(undefined)
        },
      },
    )
  }
  const refused = template.error ?? trying.error ?? putting.error
  return (
    <>
      <Notice tone='info'>{words.how[kind]}</Notice>
      <BigButton kind='secondary' label={words.template} loading={template.isPending} onTap={() => template.mutate(kind)} />
      <BigButton
        kind={trying.data ? 'secondary' : 'primary'}
        label={file ? words.chosen(file.name) : words.choose}
        loading={trying.isPending}
        onTap={() => void choose()}
      />
      {refused && <Notice tone='danger'>{refused.message}</Notice>}
      {trying.data && <Preview tried={trying.data} isPutting={putting.isPending} onPut={put} />}
    </>
  )
}
