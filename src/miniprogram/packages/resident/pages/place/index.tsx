import { useState } from 'react'
import { useMoveHome } from '../../../../features/home/home-queries'
import { ConsentAgain } from '../../../../features/person-data/consent-again'
import { changeDraft, type DraftPlace } from '../../../../features/report/report-draft'
import { placeWords } from '../../../../locales/place'
import { privacyWords } from '../../../../locales/privacy'
import { goBack } from '../../../../platform/back'
import { usePageParams } from '../../../../platform/page-params'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { useCorrectPlace } from './correct-place'
import { Details } from './details'
import { DivisionPicker, type Picked } from './division-picker'
import { Ways } from './ways'

/** Where it is, said by the person: never simply where the phone is. */
export default function PlacePage() {
  const params = usePageParams()
  const forHome = params['for'] === 'home'
  const goal = forHome ? 'home' : 'report'
  const [picked, setPicked] = useState<readonly Picked[]>([])
  const moving = useMoveHome()
  const correcting = useCorrectPlace(params)
  const choose = (place: DraftPlace | null) => {
    if (correcting) return place && correcting.correct(place.given)
    changeDraft({ place })
    void goBack()
  }
  const move = (home: Parameters<typeof moving.mutate>[0]) => moving.mutate(home, { onSuccess: () => void goBack() })
  const moveHere = ({ given }: DraftPlace, community: string) => {
    const grid = given.by === 'grid' ? { grid: given.grid } : {}
    move({ community, ...grid, address: given.words })
  }
  const [county, , community] = picked
  return (
    <Page title={placeWords.titles[goal]}>
      {correcting?.error && <Notice tone='warn'>{correcting.error.message}</Notice>}
      {moving.isError && <Notice tone='warn'>{moving.error.message}</Notice>}
      <ConsentAgain error={moving.error} label={privacyWords.agreeToSave} onAgreed={() => moving.variables && move(moving.variables)} />
      <Ways goal={goal} mayBeHome={!correcting} onChoose={choose} onMove={moveHere} />
      <DivisionPicker picked={picked} onPick={setPicked} />
      {county && community && (
        <Details
          key={community.code}
          goal={goal}
          county={Number(county.code)}
          community={community}
          isPending={moving.isPending || Boolean(correcting?.isPending)}
          onChoose={(place) => (forHome ? moveHere(place, community.code) : choose(place))}
        />
      )}
    </Page>
  )
}
