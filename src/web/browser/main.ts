/** The browser's program. Every page works without it; it saves waiting and keystrokes. */
import '@hotwired/turbo';
import '../kit/style.css';
import '../islands/paste-grid.ts';
import './copy-text.ts';
import './clear-sent-files.ts';
import './focus-problems.ts';
import './open-target.ts';
import './refresh-progress.ts';
import './search-shortcut.ts';
