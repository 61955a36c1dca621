import { View } from '@tarojs/components'
import { useRef } from 'react'
import type { NearbyMatter } from '../../../../../contract/nearby'
import { ConsentAgain } from '../../../../features/person-data/consent-again'
import { useJoin, useNearby } from '../../../../features/report/nearby-queries'
import { dayWords } from '../../../../locales/moment'
import { nearbyWords, whereWords } from '../../../../locales/nearby'
import { statusWords } from '../../../../locales/report'
import { newId } from '../../../../platform/id'
import { open, replaceWith } from '../../../../platform/navigate'
import { askToPush } from '../../../../platform/subscribe'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { StatusTag } from '../../../../ui/status-tag'
import { showToast } from '../../../../ui/toast'
import type { ReportForm } from './use-report-form'
import './report.scss'

/** 附近的同类事: offered beside the way on, and never in it. */
export const NearbyMatters = ({ form: { draft, place, category } }: { form: ReportForm }) => {
  const nearby = useNearby({ place: place?.given, category: category.code, words: draft.words.trim() })
  const joining = useJoin()
  const join = useRef(newId())
  const matters = nearby.data ?? []
  if (matters.length === 0) return null
  const joinOne = (matter: Pick<NearbyMatter, 'county' | 'id'>) =>
    joining.mutate(
      { matter, join: join.current, place, asked: askToPush('submit') },
      {
        onSuccess: ({ county, id }) => {
          showToast(nearbyWords.joined)
          void replaceWith('/packages/resident/pages/matter/index', { county, id })
        },
      },
    )
  return (
    <Section title={nearbyWords.title} note={nearbyWords.note}>
      {joining.isError && <Notice tone='warn'>{joining.error.message}</Notice>}
      <ConsentAgain error={joining.error} onAgreed={() => joining.variables && joinOne(joining.variables.matter)} />
      {matters.map((matter) => (
        <NearbyCard
          key={matter.id}
          matter={matter}
          isJoining={joining.isPending && joining.variables.matter.id === matter.id}
          onJoin={() => joinOne(matter)}
        />
      ))}
    </Section>
  )
}

type NearbyCardProps = { matter: NearbyMatter; isJoining: boolean; onJoin: () => void }

const NearbyCard = ({ matter, isJoining, onJoin }: NearbyCardProps) => {
  const { county, id, categoryName, status, since, people, part } = matter
  const { label, tone } = part === 'reporter' ? statusWords[status] : { ...statusWords[status], label: neighborLabel(status) }
  return (
    <Card>
      <View className='nearby-head'>
        <View className='nearby-kind'>{categoryName}</View>
        <StatusTag tone={tone} label={label} />
      </View>
      <View>{whereWords(matter)}</View>
      <View className='said-note'>{[nearbyWords.people(people), nearbyWords.since(dayWords(since))].join('，')}</View>
      {part === null ? (
        <BigButton
          kind='secondary'
          icon='person'
          label={isJoining ? nearbyWords.joining : nearbyWords.join}
          loading={isJoining}
          onTap={onJoin}
        />
      ) : (
        <>
          <Notice tone='info'>{partWords(matter)}</Notice>
          <BigButton
            kind='secondary'
            label={nearbyWords.see}
            onTap={() => void open('/packages/resident/pages/matter/index', { county, id })}
          />
        </>
      )}
    </Card>
  )
}

const partWords = ({ part, status }: NearbyMatter) =>
  part === 'joiner' ? nearbyWords.alreadyJoined : status === 'closed' ? nearbyWords.mineClosed : nearbyWords.mine

/** Whoever has no part in it is asked nothing. */
const neighborLabel = (status: NearbyMatter['status']) => (status === 'confirming' ? nearbyWords.nearlyDone : statusWords[status].label)
