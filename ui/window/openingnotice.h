#pragma once

class Notice;
class ProjectSession;

/// What a user should know of a project that was just opened: that another program writes it, or that a run waits to be
/// resumed, with what is left and what that may cost. Nothing is sent without a press.
void showOpeningNotice(Notice &notice, ProjectSession &session);
