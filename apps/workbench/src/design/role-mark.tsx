import type { Role } from '@cmoc/model';
import { roleLetters, roleWords } from './role-words';

/** The letter of a role in its shape; the word is spoken unless the text beside it already says it. */
export function RoleMark({ role, silent = false }: { role: Role; silent?: boolean }) {
  const named = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': roleWords[role] };
  return (
    <svg className={`role-mark role-${role}`} viewBox="0 0 22 20" {...named}>
      <RoleShape role={role} />
      <text x="11" y="14.3">
        {roleLetters[role]}
      </text>
    </svg>
  );
}

function RoleShape({ role }: { role: Role }) {
  if (role === 'mechanism') return <path className="shape" d="M6 1.5h10l5 8.5-5 8.5H6L1 10z" />;
  if (role === 'outcome') return <ellipse className="shape" cx="11" cy="10" rx="10" ry="8.6" />;
  const radius = role === 'context' ? 4 : 0;
  return <rect className="shape" x="2" y="1.5" width="18" height="17" rx={radius} />;
}
