import { Skeleton, SkeletonBlock } from './skeleton.tsx';

/** Stands for a list of people while it is on its way. */
export function PeopleSkeleton({ label }: { label: string }) {
  return (
    <Skeleton label={label}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((line) => (
        <SkeletonBlock key={line} height={48} />
      ))}
    </Skeleton>
  );
}
