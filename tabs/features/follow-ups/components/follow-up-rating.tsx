import type { FollowUpView } from '../../../../bot/contract/follow-up.ts';
import { sayDay } from '../../../../bot/contract/spoken-time.ts';
import { RatingLine } from '../../../components/rating-line.tsx';

/** A follow-up's rating, or the day on which it was closed. */
export function FollowUpRating({ followUp: { rating, since } }: { followUp: FollowUpView }) {
  return <RatingLine rating={rating} closed={sayDay(since.at, new Date().toISOString())} />;
}
